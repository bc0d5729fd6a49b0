// Loads Nest's ES modules before the one CommonJS package that requires them does, which jest cannot link otherwise.
import 'reflect-metadata';
import '@nestjs/common';
import '@nestjs/core';

// The first import of each program: libraries ask once, while they load, and check far less when they run in production.
process.env['NODE_ENV'] ??= 'production';

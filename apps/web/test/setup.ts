// Adds the matchers for the page to every test.
import '@testing-library/jest-dom/jest-globals';

// Defines every element of the library.
export {};

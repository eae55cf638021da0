package redsigma.schema;

/** Something a package declares, and the part of its file that says so. */
record Declared<T>(String app, Part at, T value) {}

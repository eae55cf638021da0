@org.jspecify.annotations.NullUnmarked
package redsigma.document;

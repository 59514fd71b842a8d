/** Reads datasets: JSON, its schema, and what a schema cannot say; every fault of a file is a {@link Problem}. */
@NullMarked
package masar.dataset;

import org.jspecify.annotations.NullMarked;

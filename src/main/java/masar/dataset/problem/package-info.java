/** Faults of a file, as its reader finds them, and the problems that a person is shown. */
@NullMarked
package masar.dataset.problem;

import org.jspecify.annotations.NullMarked;

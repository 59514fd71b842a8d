/** Reads datasets and checks them; every fault of a file is reported as a {@link Problem}. */
@NullMarked
package masar.dataset;

import masar.dataset.problem.Problem;
import org.jspecify.annotations.NullMarked;

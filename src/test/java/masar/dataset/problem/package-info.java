@NullMarked
package masar.dataset.problem;

import org.jspecify.annotations.NullMarked;

@NullMarked
package masar.dataset.id;

import org.jspecify.annotations.NullMarked;

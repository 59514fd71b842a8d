@NullMarked
package masar.notes;

import org.jspecify.annotations.NullMarked;

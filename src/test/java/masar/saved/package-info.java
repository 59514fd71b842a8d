@NullMarked
package masar.saved;

import org.jspecify.annotations.NullMarked;

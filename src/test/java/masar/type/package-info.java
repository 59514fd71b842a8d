@NullMarked
package masar.type;

import org.jspecify.annotations.NullMarked;

@NullMarked
package masar;

import org.jspecify.annotations.NullMarked;

@NullMarked
package masar.cite;

import org.jspecify.annotations.NullMarked;

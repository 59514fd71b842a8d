@NullMarked
package masar.export;

import org.jspecify.annotations.NullMarked;

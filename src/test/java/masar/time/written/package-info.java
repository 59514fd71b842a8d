@NullMarked
package masar.time.written;

import org.jspecify.annotations.NullMarked;

@NullMarked
package masar.typography;

import org.jspecify.annotations.NullMarked;

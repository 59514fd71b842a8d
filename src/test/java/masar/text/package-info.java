@NullMarked
package masar.text;

import org.jspecify.annotations.NullMarked;

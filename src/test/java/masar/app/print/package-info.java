@NullMarked
package masar.app.print;

import org.jspecify.annotations.NullMarked;

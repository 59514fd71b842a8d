@NullMarked
package masar.app;

import org.jspecify.annotations.NullMarked;

@NullMarked
package masar.app.kept;

import org.jspecify.annotations.NullMarked;

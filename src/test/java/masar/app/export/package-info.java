@NullMarked
package masar.app.export;

import org.jspecify.annotations.NullMarked;

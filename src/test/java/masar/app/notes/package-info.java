@NullMarked
package masar.app.notes;

import org.jspecify.annotations.NullMarked;

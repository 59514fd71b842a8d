/** Pages and documents that other programs show. */
@NullMarked
package masar.app.browse;

import org.jspecify.annotations.NullMarked;

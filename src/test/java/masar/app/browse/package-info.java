@NullMarked
package masar.app.browse;

import org.jspecify.annotations.NullMarked;

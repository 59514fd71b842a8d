@NullMarked
package masar.app.details;

import org.jspecify.annotations.NullMarked;

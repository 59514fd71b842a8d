@NullMarked
package masar.app.cite;

import org.jspecify.annotations.NullMarked;

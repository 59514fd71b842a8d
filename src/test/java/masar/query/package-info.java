@NullMarked
package masar.query;

import org.jspecify.annotations.NullMarked;

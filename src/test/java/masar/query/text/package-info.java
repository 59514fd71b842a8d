@NullMarked
package masar.query.text;

import org.jspecify.annotations.NullMarked;

@NullMarked
package masar.app.state;

import org.jspecify.annotations.NullMarked;

@NullMarked
package masar.app.list;

import org.jspecify.annotations.NullMarked;

@NullMarked
package masar.app.search;

import org.jspecify.annotations.NullMarked;

@NullMarked
package masar.layout.sources;

import org.jspecify.annotations.NullMarked;

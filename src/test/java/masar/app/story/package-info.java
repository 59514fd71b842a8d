@NullMarked
package masar.app.story;

import org.jspecify.annotations.NullMarked;

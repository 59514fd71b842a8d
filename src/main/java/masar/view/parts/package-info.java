/** What both views are made of: text, pooled nodes, and how a node stands for an event. */
@NullMarked
package masar.view.parts;

import org.jspecify.annotations.NullMarked;

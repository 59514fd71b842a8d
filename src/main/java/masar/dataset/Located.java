package masar.dataset;

import com.networknt.schema.utils.JsonNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.dataset.Problem.Location;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A value of a JSON text, with the pointer that leads to it. Asking for what is not there is harmless. */
record Located(JsonNode node, String pointer) {

    static final Located MISSING = new Located(MissingNode.getInstance(), "");

    static Located root(JsonNode node) {
        return new Located(node, "");
    }

    static Location placeOf(JsonNode node) {
        return placeOf(JsonNodes.tokenStreamLocationOf(node));
    }

    static Location placeOf(TokenStreamLocation location) {
        return new Location(location.getLineNr(), location.getColumnNr());
    }

    /** The pointer to a property of the value that a pointer leads to. */
    static String pointer(String parent, String property) {
        return parent + "/" + property.replace("~", "~0").replace("/", "~1");
    }

    /** The property of that name, or a missing node. */
    Located child(String name) {
        return new Located(node.path(name), pointer(pointer, name));
    }

    /** The items of a list; none of anything else. */
    List<Located> items() {
        List<Located> items = new ArrayList<>();
        if (node.isArray()) {
            for (JsonNode item : node.values()) {
                items.add(new Located(item, pointer + "/" + items.size()));
            }
        }
        return items;
    }

    /** The text, if this is one. */
    Optional<String> text() {
        return node.stringValueOpt();
    }

    /** Where the value begins; only for one that is there. */
    Location place() {
        return placeOf(node);
    }
}

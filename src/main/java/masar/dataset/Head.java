package masar.dataset;

import java.util.Optional;
import masar.dataset.id.Catalogue;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Era;
import masar.model.LocalizedText;
import masar.model.Source;

/** All that a file has besides its events. */
record Head(
        Optional<LocalizedText> title,
        Optional<LocalizedText> summary,
        Optional<String> edition,
        Catalogue<Source> sources,
        Catalogue<Actor> actors,
        Catalogue<Category> categories,
        Catalogue<Era> eras) {}

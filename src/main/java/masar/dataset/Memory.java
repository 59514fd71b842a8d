package masar.dataset;

import java.util.Optional;
import masar.dataset.json.RepeatedLists;
import masar.dataset.json.Repeats;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Citation;
import masar.model.Participation;
import masar.model.Source;
import masar.time.EdtfDate;

/** What one thread remembers from one part of the events to the next. */
final class Memory {

    final Repeats<Optional<EdtfDate>> dates;
    final RepeatedLists<Participation> actorLists;
    final RepeatedLists<Citation> citationLists;
    final Lookup<Actor> actors;
    final Lookup<Category> categories;
    final Lookup<Source> sources;

    Memory(byte[] file, Head head, Rules rules) {
        dates = new Repeats<>(file);
        actorLists = new RepeatedLists<>(file);
        citationLists = new RepeatedLists<>(file);
        actors = new Lookup<>(file, head.actors(), rules);
        categories = new Lookup<>(file, head.categories(), rules);
        sources = new Lookup<>(file, head.sources(), rules);
    }
}

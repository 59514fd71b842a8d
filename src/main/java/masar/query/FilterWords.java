package masar.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import masar.i18n.BidiText;
import masar.i18n.Messages;
import masar.i18n.NameList;
import masar.model.Actor;
import masar.model.Category;
import masar.model.LocalizedText;
import masar.model.Source;
import masar.time.DateLabels;

/** A filter in words, in the language of the labels. */
public final class FilterWords {

    private final EventFilter filter;
    private final DateLabels labels;
    private final Messages messages;

    public FilterWords(EventFilter filter, DateLabels labels) {
        this.filter = filter;
        this.labels = labels;
        this.messages = Messages.of(Messages.Bundle.EXPORT, labels.language());
    }

    /**
     * Something that a filter asks for.
     *
     * @param without the filter that no longer asks for it
     */
    public record Part(String words, EventFilter without) {}

    /**
     * What the filter asks for, one after the other; nothing if it keeps everything.
     *
     * @param names how many names of actors, categories or sources there is space for
     */
    public List<Part> parts(int names) {
        List<Part> parts = new ArrayList<>();
        if (!filter.actors().isEmpty()) {
            parts.add(new Part(
                    messages.get(actorsKey(), list(filter.actors(), Actor::name, names, "more.actors")),
                    filter.withActors(List.of())));
        }
        roles().ifPresent(parts::add);
        if (!filter.categories().isEmpty()) {
            parts.add(new Part(
                    messages.get(
                            "filter.categories", list(filter.categories(), Category::name, names, "more.categories")),
                    filter.withCategories(List.of())));
        }
        filter.period()
                .map(span -> new Part(
                        messages.get("filter.period", labels.period(span)), filter.withPeriod(Optional.empty())))
                .ifPresent(parts::add);
        filter.text()
                .map(query -> new Part(
                        messages.get("filter.text", BidiText.isolate(query.text())), filter.withText(Optional.empty())))
                .ifPresent(parts::add);
        addSources(names, parts);
        addDating(parts);
        if (filter.notes().starredOnly()) {
            parts.add(new Part(
                    messages.get("filter.starred"),
                    filter.withNotes(filter.notes().starredOnly(false))));
        }
        return List.copyOf(parts);
    }

    private Optional<Part> roles() {
        EventTraits traits = filter.traits();
        return constants("role", traits.roles()).map(words -> part("filter.roles", words, traits.withRoles(List.of())));
    }

    private void addSources(int names, List<Part> parts) {
        EventTraits traits = filter.traits();
        if (!traits.sources().isEmpty()) {
            parts.add(part(
                    "filter.sources",
                    list(traits.sources(), Source::title, names, "more.sources"),
                    traits.withSources(List.of())));
        }
        int least = traits.leastSources();
        if (least > 0) {
            parts.add(new Part(
                    messages.count("filter.sources.least", least, labels.count(least)),
                    filter.withTraits(traits.withLeastSources(0))));
        }
        constants("grade", traits.grades())
                .map(words -> part("filter.grades", words, traits.withGrades(List.of())))
                .ifPresent(parts::add);
    }

    private void addDating(List<Part> parts) {
        EventTraits traits = filter.traits();
        constants("dating", traits.dating())
                .map(words -> part("filter.dating", words, traits.withDating(List.of())))
                .ifPresent(parts::add);
        if (traits.disputed()) {
            parts.add(new Part(messages.get("filter.disputed"), filter.withTraits(traits.withDisputed(false))));
        }
    }

    private Part part(String key, String words, EventTraits without) {
        return new Part(messages.get(key, words), filter.withTraits(without));
    }

    private String actorsKey() {
        if (filter.actors().size() > 1) {
            return "filter.actors." + filter.match().name().toLowerCase(Locale.ROOT);
        }
        return filter.match() == ActorMatch.ONLY ? "filter.actor.only" : "filter.actor";
    }

    private <T> String list(List<T> things, Function<T, LocalizedText> name, int names, String more) {
        List<String> all = things.stream()
                .map(thing -> name.apply(thing).in(labels.language()))
                .toList();
        return NameList.of(all, names, more, messages, labels::count);
    }

    /** The names of some constants; empty if there are none. */
    private Optional<String> constants(String kind, Collection<? extends Enum<?>> chosen) {
        return chosen.stream()
                .map(one -> messages.get("filter." + kind + '.' + one.name().toLowerCase(Locale.ROOT)))
                .reduce((a, b) -> messages.get("list.next", a, b));
    }

    /** All of it in one sentence; that all events are kept if the filter asks for nothing. */
    public String sentence(int names) {
        return parts(names).stream()
                .map(Part::words)
                .reduce((a, b) -> messages.get("filter.and", a, b))
                .orElse(messages.get("filter.none"));
    }

    /** How many names there are to be listed, at the most in one place. */
    public int names() {
        return IntStream.of(
                        filter.actors().size(),
                        filter.categories().size(),
                        filter.traits().sources().size())
                .max()
                .orElse(0);
    }
}

package masar.dataset.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a JSON object that nobody is asked to correct: one that has another type than is asked for counts as
 * missing.
 */
public record JsonFields(Map<String, Object> values) {

    /** An object without properties. */
    public static final JsonFields NONE = new JsonFields(Map.of());

    public Optional<String> text(String name) {
        return values.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** A whole number, if it fits into an {@code int}. */
    public Optional<Integer> integer(String name) {
        return values.get(name) instanceof Integer number ? Optional.of(number) : Optional.empty();
    }

    /** A number, whole or not. */
    public Optional<Double> number(String name) {
        return values.get(name) instanceof Number number ? Optional.of(number.doubleValue()) : Optional.empty();
    }

    public Optional<Boolean> flag(String name) {
        return values.get(name) instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }

    /** The texts of a list, each once. */
    public List<String> texts(String name) {
        return items(name)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .distinct()
                .toList();
    }

    public Optional<JsonFields> object(String name) {
        return object(values.get(name)).findFirst();
    }

    /** The objects of a list. */
    public List<JsonFields> objects(String name) {
        return items(name).flatMap(JsonFields::object).toList();
    }

    /** The constants that the texts of a list name in small letters. */
    public <E extends Enum<E>> Set<E> some(String name, E[] known) {
        List<String> chosen = texts(name);
        return Stream.of(known).filter(value -> chosen.contains(name(value))).collect(Collectors.toSet());
    }

    /** The constant that a text names in small letters. */
    public <E extends Enum<E>> Optional<E> one(String name, E[] known) {
        return text(name)
                .flatMap(text -> Stream.of(known)
                        .filter(value -> name(value).equals(text))
                        .findFirst());
    }

    /** How a constant is written. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private Stream<?> items(String name) {
        return values.get(name) instanceof List<?> list ? list.stream() : Stream.empty();
    }

    private static Stream<JsonFields> object(@Nullable Object value) {
        return value instanceof Map<?, ?> map
                ? Stream.of(new JsonFields(map.entrySet().stream()
                        .filter(entry -> entry.getValue() != null)
                        .collect(Collectors.toMap(entry -> String.valueOf(entry.getKey()), Map.Entry::getValue))))
                : Stream.empty();
    }
}

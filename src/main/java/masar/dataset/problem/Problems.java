package masar.dataset.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import masar.dataset.problem.Problem.Location;

/** Makes faults into the problems that a person is shown. */
public final class Problems {

    /** How many a person is shown. */
    public static final int SHOWN = 100;

    private Problems() {}

    /**
     * The first problems of a file in the order of the file, each with its place; the last counts the rest.
     *
     * @param notKept how many more there are
     * @param name of the file
     * @param hints is asked about those that are shown, in order
     */
    static List<Problem> of(List<Fault> faults, int notKept, String name, byte[] file, UnaryOperator<Fault> hints) {
        List<Fault> ordered = new ArrayList<>(faults);
        ordered.sort(Comparator.comparingInt(Fault::offset));
        List<Fault> first = ordered.subList(0, Math.min(SHOWN, ordered.size()));
        Places places = Places.of(
                file,
                first.stream()
                        .flatMapToInt(fault -> IntStream.of(fault.offset(), fault.lineOf()))
                        .filter(offset -> offset >= 0)
                        .toArray());
        List<Problem> problems = new ArrayList<>();
        first.forEach(fault -> problems.add(problem(hints.apply(fault), name, places)));
        int more = ordered.size() - first.size() + notKept;
        if (more > 0) {
            problems.add(new Problem(
                    first.getFirst().severity(), name, Optional.empty(), "", "more", List.of(Integer.toString(more))));
        }
        return problems;
    }

    /** A problem of a file as a whole. */
    public static Problem ofFile(String name, String key, String... arguments) {
        return new Problem(Problem.Severity.ERROR, name, Optional.empty(), "", key, List.of(arguments));
    }

    private static Problem problem(Fault fault, String name, Places places) {
        List<String> arguments = new ArrayList<>(fault.arguments());
        if (fault.lineOf() >= 0) {
            arguments.add(Integer.toString(places.at(fault.lineOf()).line()));
        }
        Optional<Location> place = fault.offset() < 0 ? Optional.empty() : Optional.of(places.at(fault.offset()));
        return new Problem(fault.severity(), name, place, fault.pointer(), fault.key(), arguments);
    }
}

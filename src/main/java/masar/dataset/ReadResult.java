package masar.dataset;

import java.util.List;
import masar.dataset.problem.Problem;
import masar.model.Timeline;

/** What reading a dataset file gives. Problems stand in the order of the file; beyond 100 the last counts the rest. */
public sealed interface ReadResult {

    /** The file is a dataset. Each warning names something that is allowed but was hardly meant. */
    record Loaded(Timeline timeline, List<Problem> warnings) implements ReadResult {

        public Loaded {
            warnings = List.copyOf(warnings);
        }
    }

    /** The file is no dataset, for these reasons, at least one. */
    record Rejected(List<Problem> problems) implements ReadResult {

        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}

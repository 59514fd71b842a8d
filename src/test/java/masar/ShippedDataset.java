package masar;

import masar.dataset.DatasetReader;
import masar.dataset.ReadResult.Loaded;
import masar.model.Timeline;

/** The dataset that comes with the application, for tests that count what they see of it. */
public final class ShippedDataset {

    public static final Timeline TIMELINE = ((Loaded) DatasetReader.readBundled()).timeline();

    /** How many events it has. */
    public static final int EVENTS = TIMELINE.events().size();

    private ShippedDataset() {}
}

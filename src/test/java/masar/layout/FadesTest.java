package masar.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import masar.layout.frame.Viewport;
import masar.time.EdtfDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FadesTest {

    private static final double DAY = 86_400;
    /** One px an hour: a day is 24 px. */
    private static final Viewport HOURS = new Viewport(0, 3_600);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # date, days of the bar, px of the fade at its start, at its end
            # a day that is known for certain is exact; one that is not is uncertain as a whole
            2003-03-20/2003-05-01,   43,    0,    0
            2003-03-20~/2003-05-01?, 43,   24,   24
            # 31 days of March; the year 2011 has 365
            2003-03/2011,          3228,  744, 8760
            # an open or unknown end has no span to fade over
            2003-03-20/..,          100,    0,    0
            2003-03~/,              100,  744,    0
            ../2003-05,             100,    0,  744
            /2003-05-01%,           100,    0,   24
            # a single date rises to its middle and falls again: 28 days are 672 px
            2003-02,                 28,  336,  336
            2003-03-20?,              1,   12,   12
            2003-03-20,               1,    0,    0
            2003-03-20T10:20:00,   0.01,    0,    0
            # no fade is longer than its bar: both lie in the same year of 8760 px
            2003/2003,              365, 8760, 8760
            # an open end where nothing comes after: 1 s = 1/3600 px
            2014/..,      0.00001157407, 0.000278, 0
            """)
    void aFadeCoversExactlyTheUncertainSpan(String date, double days, double in, double out) {
        Fades fades = Fades.of(EdtfDate.parse(date), days * DAY / HOURS.secondsPerPx(), HOURS);

        assertThat(fades.in()).isEqualTo(in, within(0.000_001));
        assertThat(fades.out()).isEqualTo(out, within(0.000_001));
    }
}

package masar.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import masar.time.EdtfDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePartsTest {

    @ParameterizedTest
    @CsvSource({
        "2021, 2021",
        "2021-05, 2021 5",
        "2021-05-23, 2021 5 23",
        "2021-05-23~, 2021 5 23 circa",
        "2021?, 2021 circa",
        "2021-05-23T10:20:30, 2021 5 23",
        "2001-21, 2001 season 1",
        "2001-24%, 2001 season 4 circa",
        "201X, 2010 - 2019 circa",
        "-00XX, -99 - -1 circa",
        "2004-XX, 2004",
        "1985-04-XX, 1985 4",
        "1985-XX-XX, 1985",
        "2016-10-17/2017-07, 2016 10 17 - 2017 7",
        "2011~/2014, 2011 - 2014 circa",
        "2014/.., 2014",
        "/2004-03, 2004 3",
        "-0043, -43",
        "Y-17000, -17000",
    })
    void aDateIsAsManyPartsAsItHas(String edtf, String expected) {
        DateParts parts = DateParts.of(EdtfDate.parse(edtf));

        String ends = parts.ends().stream()
                .map(end -> end.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" - "));
        String season = parts.season().isPresent() ? " season " + parts.season().getAsInt() : "";
        assertThat(ends + season + (parts.circa() ? " circa" : "")).isEqualTo(expected);
    }
}

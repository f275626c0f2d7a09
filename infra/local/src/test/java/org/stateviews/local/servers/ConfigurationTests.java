package org.stateviews.local.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTests {

    private static final Path DATA = Path.of("/data");

    @Test
    void theLimitsOfTheDiskAreBytesSoThatALargeDiskMayBeNearlyFull() {
        var settings = new ElasticsearchSettings(DATA, DATA.resolve("log"), 1, 2, 512);

        assertThat(ElasticsearchConfiguration.of(settings, DATA.resolve("snapshots")))
                .contains("disk.watermark.low: 512mb\n")
                .contains("disk.watermark.high: 384mb\n")
                .contains("disk.watermark.flood_stage: 256mb\n")
                .doesNotContain("threshold_enabled");
    }

    @Test
    void aBrokerIsNotStartedOnAFullDiskWhereItWouldCutItsLogOff() {
        assertThatThrownBy(() -> KafkaServer.checkRoom(100L << 20))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("100 MB are free")
                .hasMessageContaining("256 MB");
        assertThatCode(() -> KafkaServer.checkRoom(1L << 30)).doesNotThrowAnyException();
    }

    @Test
    void factsThatLostTheNameOfTheirLogAreNotGivenANewOne(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("servers/elasticsearch/lib"));
        Files.createDirectories(folder.resolve("servers/kafka/libs"));
        Files.createDirectories(folder.resolve("kafka/records/__cluster_metadata-0"));
        var settings = new KafkaSettings(folder.resolve("kafka"), folder.resolve("log"), 1, 2, 256);
        var kafka = new KafkaServer(new ServersHome(folder.resolve("servers")), settings);

        assertThatThrownBy(kafka::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("meta.properties")
                .hasMessageContaining("Restore");
    }
}

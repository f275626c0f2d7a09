package org.stateviews.benchmark.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;

/** Tika as it comes, in one fork, without recognition: what reading costs at the least. */
final class BareTika implements AutoCloseable {

    private final Path folder;
    private final PipesParser parser;

    BareTika(Path folder) throws IOException, TikaException {
        this.folder = folder.toAbsolutePath();
        var configuration = Files.createTempFile("bare-tika-", ".xml");
        configuration.toFile().deleteOnExit();
        Files.writeString(configuration, described(this.folder, configuration));
        this.parser = new PipesParser(PipesConfig.load(configuration));
    }

    private static String described(Path folder, Path configuration) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <properties>
          <parsers>
            <parser class="org.apache.tika.parser.DefaultParser">
              <parser-exclude class="org.apache.tika.parser.ocr.TesseractOCRParser"/>
            </parser>
          </parsers>
          <fetchers>
            <fetcher class="org.apache.tika.pipes.fetcher.fs.FileSystemFetcher">
              <params><name>files</name><basePath>%s</basePath></params>
            </fetcher>
          </fetchers>
          <pipes>
            <params>
              <numClients>1</numClients>
              <timeoutMillis>100000</timeoutMillis>
              <maxForEmitBatchBytes>-1</maxForEmitBatchBytes>
              <shutdownClientAfterMillis>-1</shutdownClientAfterMillis>
              <maxFilesProcessedPerProcess>10000</maxFilesProcessedPerProcess>
              <tikaConfig>%s</tikaConfig>
              <forkedJvmArgs><arg>-Xmx512m</arg><arg>-XX:+UseSerialGC</arg></forkedJvmArgs>
            </params>
          </pipes>
        </properties>
        """
                .formatted(folder, configuration);
    }

    /** Reads all files, one after the other. */
    Duration read(List<Path> files) throws InterruptedException {
        var start = Instant.now();
        for (var file : files) {
            read(file);
        }
        return Duration.between(start, Instant.now());
    }

    private void read(Path file) throws InterruptedException {
        var name = folder.relativize(file.toAbsolutePath()).toString();
        var context = new ParseContext();
        context.set(
                HandlerConfig.class,
                new HandlerConfig(HANDLER_TYPE.XML, HandlerConfig.PARSE_MODE.RMETA, -1, 0, true));
        try {
            parser.parse(
                    new FetchEmitTuple(
                            name,
                            new FetchKey("files", name),
                            new EmitKey("", name),
                            new Metadata(),
                            context,
                            FetchEmitTuple.ON_PARSE_EXCEPTION.EMIT));
        } catch (IOException | PipesException e) {
            throw new IllegalStateException("the bare fork ended", e);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}

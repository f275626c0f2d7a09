package org.stateviews.worker.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.PasswordProvider;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stateviews.worker.extraction.unlocking.GivenPassword;

/**
 * The process that opens files, one at a time: on two cores one fork beats two. All talk with it
 * happens on one thread that lives as long as we do, because its parent-death signal is tied to the
 * thread that started it.
 */
final class Fork implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Fork.class);
    private static final boolean STOP_AT_LIMIT = true;

    /** For what Tika does beside the two things it limits itself, starting and reading. */
    private static final Duration TALK = Duration.ofSeconds(10);

    private final ForkHome home;
    private final PipesParser parser;
    private final ExtractionSettings settings;
    private final ExecutorService parent =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("fork-parent").daemon().factory());

    Fork(ForkHome home, ExtractionSettings settings) {
        this.home = home;
        this.settings = settings;
        try {
            this.parser = new PipesParser(PipesConfig.load(home.configuration()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TikaConfigException e) {
            throw new IllegalStateException("fork-tika-config.xml does not fit this Tika", e);
        }
    }

    /**
     * Reads a working copy.
     *
     * @param name file name inside the fork's folder of copies
     * @return what Tika says; its success categories may hide partial results
     */
    PipesResult read(String name) throws InterruptedException {
        return read(name, new ParseContext());
    }

    /**
     * Writes an unlocked copy where the home says. The password goes through the standard input of
     * the process, and no answer gives it back.
     */
    PipesResult unlock(String name, String password) throws InterruptedException {
        var context = new ParseContext();
        context.set(PasswordProvider.class, new GivenPassword(password));
        return read(name, context);
    }

    private PipesResult read(String name, ParseContext context) throws InterruptedException {
        context.set(
                HandlerConfig.class,
                new HandlerConfig(
                        HANDLER_TYPE.XML,
                        HandlerConfig.PARSE_MODE.RMETA,
                        settings.maxCharacters(),
                        settings.maxEmbedded(),
                        STOP_AT_LIMIT));
        var tuple =
                new FetchEmitTuple(
                        name,
                        new FetchKey("scratch", name),
                        new EmitKey("", name),
                        new Metadata(),
                        context,
                        FetchEmitTuple.ON_PARSE_EXCEPTION.EMIT);
        return onParentThread(() -> parser.parse(tuple));
    }

    private PipesResult onParentThread(Callable<PipesResult> reading) throws InterruptedException {
        var answer = parent.submit(reading);
        while (true) {
            try {
                return answered(answer);
            } catch (TimeoutException e) {
                endProcess();
            }
        }
    }

    private PipesResult answered(Future<PipesResult> answer)
            throws InterruptedException, TimeoutException {
        var longest = settings.start().plus(settings.timeout()).plus(TALK);
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            return new PipesResult(
                    PipesResult.STATUS.UNSPECIFIED_CRASH, String.valueOf(e.getCause()));
        }
    }

    /**
     * Tika asks the process whether it lives before each reading, and would wait for ever for one
     * that hangs. Once it has ended, Tika starts another and reads the document there.
     */
    private void endProcess() {
        LOG.atWarn().log("The reading process hangs between two documents, and is ended");
        try {
            home.process().ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException e) {
            LOG.atWarn().setCause(e).log("Which process it is cannot be told");
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
        parent.shutdownNow();
    }
}

package org.stateviews.worker.generations;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stateviews.contracts.index.PassageFields;
import org.stateviews.contracts.index.PassageIndex;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes, opens and removes indices. Every step is atomic in Elasticsearch and may be repeated. */
final class IndexAdmin {

    private static final Logger LOG = LoggerFactory.getLogger(IndexAdmin.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    /** An outdated reading leaves empty places, which no reader sees. */
    private static final Query VISIBLE =
            Query.of(it -> it.exists(field -> field.field(PassageFields.REFERENCE)));

    private final ElasticsearchClient elasticsearch;

    IndexAdmin(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /** Makes an index where there is none; false when there was one, or another was faster. */
    boolean make(int generation, String cluster, String scheme) throws IOException {
        var index = PassageIndex.ofGeneration(generation);
        if (elasticsearch.indices().exists(it -> it.index(index)).value()) {
            return false;
        }
        try {
            var definition = new StringReader(definition(generation, cluster, scheme));
            elasticsearch.indices().create(it -> it.index(index).withJson(definition));
            LOG.atInfo().log("Made the index {}", index);
            return true;
        } catch (ElasticsearchException e) {
            if (Objects.equals(e.error().type(), "resource_already_exists_exception")) {
                return false;
            }
            throw e;
        }
    }

    /** Origin of an index. */
    IndexPins pins(String index) throws IOException {
        var mapping = elasticsearch.indices().getMapping(it -> it.index(index)).get(index);
        return IndexPins.of(mapping == null ? Map.of() : mapping.mappings().meta());
    }

    /** Lets an index be written, also one of an earlier release, which lacks newer fields. */
    void allowWriting(int generation) throws IOException {
        var index = PassageIndex.ofGeneration(generation);
        var mappings = new StringReader(mappings());
        elasticsearch.indices().putMapping(it -> it.index(index).withJson(mappings));
        var alias = PassageIndex.writeAlias(generation);
        if (!elasticsearch.indices().existsAlias(it -> it.index(index).name(alias)).value()) {
            elasticsearch.indices().putAlias(it -> it.index(index).name(alias));
        }
    }

    /** Indices that answer searches: one, or none before the first and after a loss. */
    List<String> answering() throws IOException {
        if (!elasticsearch.indices().existsAlias(it -> it.name(PassageIndex.ALIAS)).value()) {
            return List.of();
        }
        var found = elasticsearch.indices().getAlias(it -> it.name(PassageIndex.ALIAS));
        return List.copyOf(found.aliases().keySet());
    }

    /** Lets this index and no other answer searches, in one step between two searches. */
    void letAnswer(String index) throws IOException {
        var actions = new ArrayList<Action>();
        for (var other : answering()) {
            if (!other.equals(index)) {
                actions.add(
                        Action.of(it -> it.remove(r -> r.index(other).alias(PassageIndex.ALIAS))));
            }
        }
        actions.add(
                Action.of(
                        it ->
                                it.add(
                                        add ->
                                                add.index(index)
                                                        .alias(PassageIndex.ALIAS)
                                                        .filter(VISIBLE))));
        elasticsearch.indices().updateAliases(it -> it.actions(actions));
    }

    /** How many passages readers could find in an index, once it is refreshed. */
    long count(String index) throws IOException {
        elasticsearch.indices().refresh(it -> it.index(index));
        return elasticsearch.count(it -> it.index(index).query(VISIBLE)).count();
    }

    /** Removes the generations before one, as far as they belong to this log. */
    void removeBefore(int generation, String cluster) throws IOException {
        var found = elasticsearch.indices().get(it -> it.index(PassageIndex.ALIAS + "-*"));
        for (var index : found.indices().keySet()) {
            var number = index.substring(PassageIndex.ALIAS.length() + 1);
            if (number.matches("\\d{1,9}")
                    && Integer.parseInt(number) < generation
                    && cluster.equals(pins(index).cluster())) {
                elasticsearch.indices().delete(it -> it.index(index));
                LOG.atInfo().log("Removed the index {}", index);
            }
        }
    }

    private static String mappings() {
        return JSON.writeValueAsString(JSON.readTree(PassageIndex.definition()).get("mappings"));
    }

    private static String definition(int generation, String cluster, String scheme) {
        var definition = (ObjectNode) JSON.readTree(PassageIndex.definition());
        var pins = definition.withObject("/mappings").putObject("_meta");
        pins.put("cluster", cluster);
        pins.put("generation", generation);
        pins.put("analyzers", PassageIndex.ANALYZERS);
        pins.put("scheme", scheme);
        pins.put("incarnation", UUID.randomUUID().toString());
        return JSON.writeValueAsString(definition);
    }
}

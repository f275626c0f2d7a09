package org.stateviews.search.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.stateviews.kit.security.Role;
import org.stateviews.search.SignedIn;
import org.stateviews.search.WithoutNeighbours;
import org.stateviews.taxonomy.ConceptScheme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithoutNeighbours
class ThemesApiTests {
    @Autowired MockMvc mvc;
    @Autowired JsonMapper json;
    @Autowired ConceptScheme scheme;

    @Test
    void theWholeSchemeIsThereWithItsVersion() throws Exception {
        var answer = ask();

        assertThat(answer.get("id").stringValue()).isEqualTo(scheme.id());
        assertThat(answer.get("version").stringValue()).isEqualTo(scheme.version());
        assertThat(answer.get("items")).hasSize(scheme.concepts().size()).hasSizeGreaterThan(59);
    }

    @Test
    void aConceptSaysWhatItIsCalledWhatItMeansAndWhereItStands() throws Exception {
        var item =
                ask().get("items")
                        .valueStream()
                        .filter(it -> it.get("notation").stringValue().equals("points_of_contact"))
                        .findFirst()
                        .orElseThrow();

        assertThat(item.get("level").stringValue()).isEqualTo("THEME");
        assertThat(item.get("ancestors").get(0).stringValue()).isEqualTo("cbm");
        assertThat(item.get("definition").stringValue()).isNotBlank();
        assertThat(item.get("source").stringValue()).isNotBlank();
        assertThat(item.get("labels").propertyNames())
                .containsExactly("ar", "en", "es", "fr", "ru", "zh");
        for (var names : item.get("labels")) {
            assertThat(names.get("pref").stringValue()).isNotBlank();
            assertThat(names.get("alt")).isNotEmpty();
        }
    }

    private JsonNode ask() throws Exception {
        var request = get("/api/v1/themes").with(SignedIn.token(Role.ANALYST));
        return json.readTree(
                mvc.perform(request).andReturn().getResponse().getContentAsByteArray());
    }
}

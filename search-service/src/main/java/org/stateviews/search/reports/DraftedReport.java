package org.stateviews.search.reports;

import java.util.List;
import java.util.Map;
import org.stateviews.contracts.event.BlockForm;
import org.stateviews.contracts.event.ReportSection;
import org.stateviews.contracts.event.ReportSentence;

/**
 * A draft as it lies in the document store, once and for all: what editors did stands on it.
 *
 * @param blocks in the order of the report
 * @param unread documents that were not read when it was made, by reference of their submission
 */
public record DraftedReport(List<DraftedBlock> blocks, Map<String, List<String>> unread) {
    public DraftedReport {
        blocks = List.copyOf(blocks);
        unread = Map.copyOf(unread);
    }

    /**
     * A block of it.
     *
     * @param level of a heading, from 1; 0 for a paragraph
     */
    public record DraftedBlock(
            ReportSection section, BlockForm form, int level, List<ReportSentence> sentences) {
        public DraftedBlock {
            sentences = List.copyOf(sentences);
        }

        public static DraftedBlock heading(ReportSection section, int level, String text) {
            var words = List.of(ReportSentence.own(text));
            return new DraftedBlock(section, BlockForm.HEADING, level, words);
        }

        public static DraftedBlock paragraph(
                ReportSection section, List<ReportSentence> sentences) {
            return new DraftedBlock(section, BlockForm.PARAGRAPH, 0, sentences);
        }
    }
}

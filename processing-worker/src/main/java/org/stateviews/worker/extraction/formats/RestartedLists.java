package org.stateviews.worker.extraction.formats;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.impl.values.XmlValueOutOfRangeException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

/**
 * Lists of a Word file that have the looks of another one and begin to count anew. Tika takes
 * "begin anew" for a look of its own, in which every number is the first; here each such list gets
 * the looks as its own, with its own beginning, and is counted by itself.
 */
final class RestartedLists {

    /** Number of looks beyond those of any file. */
    private static final long BEYOND = 1L << 30;

    private final XWPFNumbering numbering;
    private long lastLooks = BEYOND;

    private RestartedLists(XWPFNumbering numbering) {
        this.numbering = numbering;
    }

    /** Changes what was read of the file, and nothing in it. */
    static XWPFNumbering apart(XWPFNumbering numbering) {
        var lists = new RestartedLists(numbering);
        numbering.getNums().forEach(it -> lists.separateIfWell(it.getCTNum()));
        return numbering;
    }

    private void separateIfWell(CTNum list) {
        try {
            separate(list);
        } catch (XmlValueOutOfRangeException e) {
            // because one of its numbers is none; the list keeps what it has, and costs no other
        }
    }

    private void separate(CTNum list) {
        var changes = list.getLvlOverrideList();
        if (changes.isEmpty()
                || changes.stream().anyMatch(CTNumLvl::isSetLvl)
                || list.getAbstractNumId() == null) {
            return;
        }
        var looks = numbering.getAbstractNum(list.getAbstractNumId().getVal());
        if (looks == null) {
            return;
        }
        var own = (CTAbstractNum) looks.getCTAbstractNum().copy();
        own.setAbstractNumId(BigInteger.valueOf(++lastLooks));
        changes.forEach(it -> begin(own.getLvlList(), it));
        numbering.addAbstractNum(new XWPFAbstractNum(own));
        list.setLvlOverrideArray(new CTNumLvl[0]);
        list.getAbstractNumId().setVal(own.getAbstractNumId());
    }

    private static void begin(List<CTLvl> levels, CTNumLvl change) {
        if (change.isSetStartOverride()) {
            levels.stream()
                    .filter(it -> Objects.equals(it.getIlvl(), change.getIlvl()))
                    .map(it -> it.isSetStart() ? it.getStart() : it.addNewStart())
                    .forEach(it -> it.setVal(change.getStartOverride().getVal()));
        }
    }
}

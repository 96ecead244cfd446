package se.isms.core.kit;

import java.util.List;

import se.isms.core.recovery.RecoveryOrder;

/** Prints the files of kits. Implemented where words and looks are. */
public interface KitPress {

	/** One of the plans, on paper. */
	KitFile plan(OfflineKit kit, KitPlan plan);

	/** All that is there beside the plans, but the list of files. */
	List<KitFile> sheets(OfflineKit kit, List<KitPlan> plans, RecoveryOrder order);

	/**
	 * The list of all other files, with what they are made from and who may hold them.
	 */
	KitFile manifest(OfflineKit kit, List<KitPlan> plans, List<KitFile> files);

	/** What the kit is called where it is saved, without an ending. */
	String name(OfflineKit kit);

}

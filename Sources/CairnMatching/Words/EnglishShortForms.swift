extension ShortForms {
  /// What English speakers type for speed. A form is listed only if it hardly ever means anything else.
  package static let english = ShortForms(
    table: """
      im:i am
      iam:i am
      ive:i have
      dont:do not
      dnt:do not
      doesnt:does not
      dosent:does not
      dosnt:does not
      didnt:did not
      cant:can not
      can't:can not
      cannot:can not
      couldnt:could not
      wont:will not
      won't:will not
      wouldnt:would not
      shouldnt:should not
      shant:shall not
      shan't:shall not
      isnt:is not
      arent:are not
      aint:is not
      ain't:is not
      wasnt:was not
      werent:were not
      havent:have not
      hasnt:has not
      hadnt:had not
      mustnt:must not
      neednt:need not
      mightnt:might not
      oughtnt:ought not
      hes:he is
      shes:she is
      its:it is
      thats:that is
      whats:what is
      whos:who is
      wheres:where is
      hows:how is
      whys:why is
      theres:there is
      heres:here is
      everythings:everything is
      everyones:everyone is
      nothings:nothing is
      youre:you are
      yr:year
      theyre:they are
      youve:you have
      weve:we have
      theyve:they have
      youll:you will
      itll:it will
      thatll:that will
      theyll:they will
      youd:you would
      theyd:they would
      itd:it would
      hed:he would
      let's:let us
      y'all:you all
      yall:you all
      c'mon:come on
      cmon:come on
      ma'am:maam
      o'clock:oclock
      shouldve:should have
      couldve:could have
      wouldve:would have
      mightve:might have
      mustve:must have
      shoulda:should have
      coulda:could have
      woulda:would have
      gonna:going to
      gunna:going to
      gona:going to
      gonaa:going to
      gon:going to
      wanna:want to
      skool:school
      cud:could
      wud:would
      shud:should
      wana:want to
      jus:just
      gotta:got to
      hafta:have to
      tryna:trying to
      ima:i am going to
      imma:i am going to
      lemme:let me
      gimme:give me
      kinda:kind of
      sorta:sort of
      outta:out of
      lotta:lot of
      dunno:do not know
      idk:i do not know
      idek:i do not even know
      idc:i do not care
      ik:i know
      ikr:i know right
      ily:i love you
      ilysm:i love you so much
      imo:in my opinion
      tbh:to be honest
      ngl:not going to lie
      nvm:never mind
      nm:never mind
      rn:right now
      atm:at the moment
      asap:as soon as possible
      btw:by the way
      fyi:for your information
      irl:in real life
      omg:oh my god
      omfg:oh my god
      wtf:what the fuck
      wth:what the hell
      stfu:shut up
      fml:fuck my life
      kms:kill myself
      kmsl:kill myself
      kys:kill yourself
      wdym:what do you mean
      hbu:how about you
      wbu:what about you
      gtg:got to go
      g2g:got to go
      ttyl:talk to you later
      brb:be right back
      bbl:be back later
      cya:see you
      smh:shaking my head
      u:you
      ya:you
      yu:you
      urself:yourself
      urs:yours
      r:are
      y:why
      n:and
      nd:and
      k:ok
      kk:ok
      okay:ok
      okey:ok
      okie:ok
      bc:because
      bcs:because
      bcz:because
      bcoz:because
      cuz:because
      cus:because
      coz:because
      cos:because
      becuz:because
      becos:because
      b/c:because
      w/:with
      w/o:without
      wid:with
      b4:before
      gr8:great
      m8:mate
      l8r:later
      2day:today
      2nite:tonight
      tonite:tonight
      nite:night
      2moro:tomorrow
      2morrow:tomorrow
      tmrw:tomorrow
      tmr:tomorrow
      tmw:tomorrow
      tomo:tomorrow
      yday:yesterday
      4ever:forever
      sum1:someone
      sm1:someone
      smth:something
      smthn:something
      sumthin:something
      somethin:something
      nothin:nothing
      nuthin:nothing
      anythin:anything
      everythin:everything
      doin:doing
      goin:going
      feelin:feeling
      lyin:lying
      cheatin:cheating
      tryin:trying
      talkin:talking
      thinkin:thinking
      ppl:people
      msg:message
      msgs:messages
      txt:text
      txts:texts
      abt:about
      bout:about
      pls:please
      plz:please
      plss:please
      plzz:please
      thx:thanks
      thnx:thanks
      tnx:thanks
      ty:thank you
      tysm:thank you so much
      thankyou:thank you
      tho:though
      altho:although
      thru:through
      til:until
      till:until
      luv:love
      sry:sorry
      soz:sorry
      srsly:seriously
      prolly:probably
      prob:probably
      probs:probably
      def:definitely
      defo:definitely
      obvs:obviously
      bf:boyfriend
      bfs:boyfriends
      gf:girlfriend
      gfs:girlfriends
      bff:best friend
      bffs:best friends
      hubby:husband
      hubbys:husband
      wifey:wife
      fam:family
      convo:conversation
      convos:conversations
      relo:relationship
      r'ship:relationship
      insta:instagram
      ig:instagram
      fb:facebook
      whatsap:whatsapp
      bday:birthday
      min:minute
      mins:minutes
      hr:hour
      hrs:hours
      yrs:years
      wk:week
      wks:weeks
      mth:month
      mths:months
      wen:when
      wat:what
      wut:what
      wot:what
      wats:what is
      dat:that
      dis:this
      dem:them
      em:them
      bcause:because
      gud:good
      rong:wrong
      kno:know
      noe:know
      alot:a lot
      atleast:at least
      noone:no one
      infact:in fact
      aswell:as well
      eachother:each other
      everytime:every time
      incase:in case
      abit:a bit
      """)
}
